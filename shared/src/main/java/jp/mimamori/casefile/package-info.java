/**
 * インシデント対応記録: what health centers and the prefecture see of incidents and keep about them. The
 * headings are those that 平成30年10月29日 医政総発1029第1号 asks them to examine and to report.
 */
package jp.mimamori.casefile;
