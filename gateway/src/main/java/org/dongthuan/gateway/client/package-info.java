/** The services as the pages see them: one thin client each, tolerant of what is not sent. */
package org.dongthuan.gateway.client;
