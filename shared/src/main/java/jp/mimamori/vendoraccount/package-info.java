/**
 * A vendor's own account: who belongs to it, its products with their MDS and SDS, and the answers
 * that it gives once for all its customers. Belongs to the vendor and to no institution; the
 * database shows a person the rows of the own vendor only, and an institution the documents that
 * were released to it.
 */
package jp.mimamori.vendoraccount;
