export { scheduleNotifications } from './scheduleNotifications';
