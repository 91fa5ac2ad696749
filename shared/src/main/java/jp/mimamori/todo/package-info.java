/**
 * することの一覧: computed from facts each time it is shown, never stored, so nothing in it can be stale
 * and nothing has to be ticked off. A feature adds its own by a {@link
 * jp.mimamori.todo.ToDoSource}.
 */
package jp.mimamori.todo;
