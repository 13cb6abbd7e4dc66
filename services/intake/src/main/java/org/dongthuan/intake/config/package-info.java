/** Configuration of intake. */
package org.dongthuan.intake.config;
