/**
 * Settings of the sandbox, all overridable by environment.
 */
package org.dongthuan.banksandbox.config;
