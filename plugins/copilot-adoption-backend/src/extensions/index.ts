export {
  registerExtensionPoints,
  type Extensions,
} from './registerExtensionPoints';
