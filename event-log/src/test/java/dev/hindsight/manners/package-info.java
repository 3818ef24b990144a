/**
 * The manners, tried on a small resource as any service would have it.
 * Real PostgreSQL, real tokens.
 */
package dev.hindsight.manners;
