export { PermissionGuard } from './PermissionGuard';
