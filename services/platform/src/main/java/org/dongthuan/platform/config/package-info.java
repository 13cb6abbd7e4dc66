/** Configuration common to all services. */
package org.dongthuan.platform.config;
