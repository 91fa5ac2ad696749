package jp.mimamori.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose public methods are things that a person of an institution does. Each runs in a
 * transaction that sees the rows of that institution only; without an institution it does not run
 * at all. Stateless.
 */
@Stereotype
@ApplicationScoped
@Transactional
@InTenant
@SecondTry
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TenantUseCase {}
