/** Webhooks of partners after Standard Webhooks 1.0.0: endpoints, secrets, deliveries as rows, and where none may go. */
package org.dongthuan.notification.webhook;
