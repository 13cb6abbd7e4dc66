/** Configuration of the gateway. */
package org.dongthuan.gateway.config;
