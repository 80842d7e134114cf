-- Questions that never come together on one paper, such as two of which one gives the other away. Each pair stands here
-- twice, once from either side.
CREATE TABLE question_enemies (
    question_id BIGINT NOT NULL,
    enemy_id BIGINT NOT NULL,
    PRIMARY KEY (question_id, enemy_id)
);
