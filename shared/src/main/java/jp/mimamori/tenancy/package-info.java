/**
 * The walls between institutions.
 *
 * <p>A tenant is an institution. Two locks hold independently: EclipseLink adds the institution to
 * every statement about a {@link jp.mimamori.tenancy.TenantOwned} entity, and the database shows
 * each connection only the rows of the institution sealed on it ({@code V1__walls.sql}). Entities,
 * use cases and pages know nothing of either; they are {@code TenantOwned}, {@link
 * jp.mimamori.tenancy.TenantUseCase} or {@link jp.mimamori.tenancy.OversightUseCase}, and that is
 * all.
 *
 * <p>What a developer meets:
 *
 * <ul>
 *   <li>No native SQL on entities: EclipseLink refuses it, because it cannot add the institution.
 *   <li>{@code LEFT JOIN X x ON …} becomes an inner join, because the institution lands in WHERE.
 *       Follow a relationship ({@code LEFT JOIN a.xs x}) or ask twice.
 *   <li>A bulk update or delete with a join or subquery wants a temporary table and is refused.
 *       Read the ids first.
 *   <li>No {@code @ElementCollection} or join table: nothing would add the institution to them.
 *       Make a child entity.
 *   <li>An association is {@code @ManyToOne @JoinColumn(name = "parent_id")}; the foreign key in
 *       the database is ({@code institution_id, parent_id}).
 *   <li>Change state by methods of the entity; woven change tracking does not see a field set from
 *       outside.
 *   <li>In the oversight portal a column that officers may not see reads null; a primitive field
 *       reads 0 or false, so give a field that is hidden there an object type if the difference
 *       matters.
 * </ul>
 *
 * <p>Nothing else imports {@code org.eclipse.persistence}.
 */
package jp.mimamori.tenancy;
