/** What operators and their monitoring ask a portal: is it alive, is it ready, how does it do. */
package jp.mimamori.monitoring;
