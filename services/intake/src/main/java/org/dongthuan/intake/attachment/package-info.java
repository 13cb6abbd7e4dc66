/** Evidence vault: files people and officers add to a complaint. */
package org.dongthuan.intake.attachment;
