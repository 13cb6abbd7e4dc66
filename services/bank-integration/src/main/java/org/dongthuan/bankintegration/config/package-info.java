/** Settings. */
package org.dongthuan.bankintegration.config;
