/** Use cases on messages. */
package org.dongthuan.notification.message.app;
