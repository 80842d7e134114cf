package org.chizheng.questionbank;

/** A transaction that changed questions was committed; published after the commit, so that followers look at once. */
public record QuestionsChanged() {}
