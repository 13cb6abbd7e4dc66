/** What a person sees while parts start and stop. */
package org.dongthuan.local.progress;
