/** Settings. */
package org.dongthuan.notification.config;
