-- Versions are added, never changed: an old decision keeps the version that it was made under.
CREATE TABLE jurisdiction_profile (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    region VARCHAR(9) NOT NULL,
    valid_from DATE NOT NULL,
    name VARCHAR(100) NOT NULL,
    citation VARCHAR(1000) NOT NULL,
    certificate_years INT NOT NULL,
    qualification_years INT NOT NULL,
    renewal_window_days INT NOT NULL,
    issuer_prefix VARCHAR(10) NOT NULL,
    pass_percent INT NOT NULL,
    attempts INT NOT NULL,
    arrive_before_minutes INT NOT NULL,
    latest_entry_minutes INT NOT NULL,
    earliest_hand_in_minutes INT NOT NULL,
    multiple_choice VARCHAR(30) NOT NULL,
    minutes_per_hour INT NOT NULL,
    legal_hours INT NOT NULL,
    professional_hours INT NOT NULL,
    pro_rata VARCHAR(20) NOT NULL,
    review_from VARCHAR(7) NOT NULL,
    review_to VARCHAR(7) NOT NULL,
    cross_area BOOLEAN NOT NULL,
    added_by VARCHAR(100) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    CONSTRAINT uq_jurisdiction_profile_start UNIQUE (region, valid_from)
);

-- In force since the regulation itself. Hours, pass mark and exam clock are set by the province's yearly notices;
-- where a value is not in the regulation, the citation says so.
INSERT INTO jurisdiction_profile (region, valid_from, name, citation, certificate_years, qualification_years,
    renewal_window_days, issuer_prefix, pass_percent, attempts, arrive_before_minutes, latest_entry_minutes,
    earliest_hand_in_minutes, multiple_choice, minutes_per_hour, legal_hours, professional_hours, pro_rata,
    review_from, review_to, cross_area, added_by, added_at)
VALUES ('41', DATE '2016-06-01', '河南省',
    '《河南省行政执法条例》第十三条（主体公告）、第二十条（申请条件）、第二十一条（公共法律知识和专业法律知识培训、考试合格、持证上岗）；证件有效期五年、未领证资格五年、及格线60%、补考一次、每年公共30学时和专业30学时、每学时45分钟、少选得一半分、开考30分钟后禁止入场、30分钟内不得交卷为系统默认值，以省级司法行政部门文件为准',
    5, 5, 90, '41', 60, 2, 15, 30, 30, 'HALF_WHEN_INCOMPLETE', 45, 30, 30, 'NONE', '--01-01', '--03-31', FALSE,
    'system', TIMESTAMP '2016-06-01 00:00:00');
