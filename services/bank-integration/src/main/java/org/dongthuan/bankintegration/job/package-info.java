/** Work on the server that can be watched, stopped and resumed. */
package org.dongthuan.bankintegration.job;
