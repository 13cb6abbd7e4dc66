/**
 * Misbehaviour on order: which answer an account gives next.
 */
package org.dongthuan.banksandbox.script;
