export {nearest} from 'unified-list-rule'
