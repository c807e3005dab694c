namespace Bursar.Ledger;

/// <summary>What an entry of a review says. The values are stored: never renumber them. Actions follow the findings.</summary>
public enum ReviewFinding
{
    /// <summary>Whether a known answer was given: 1 or 0.</summary>
    KnownAnswerCorrect = 1,

    /// <summary>The percentage of known answers that were given.</summary>
    KnownAnswerScore = 2,

    /// <summary>Whether the participants agreed on an answer: true or false.</summary>
    AgreedAnswerFound = 10,

    /// <summary>The answer that they agreed on.</summary>
    AgreedAnswer = 11,

    /// <summary>The percentage of participants who gave the agreed answer.</summary>
    AnswerAgreementScore = 12,

    /// <summary>The percentage of the questions with an agreed answer to which a participant gave it.</summary>
    WorkerAgreementScore = 13,

    /// <summary>The number of a participant's answers that were the agreed ones.</summary>
    PluralityAnswersCorrect = 14,

    /// <summary>The number of a participant's answers that were not.</summary>
    PluralityAnswersIncorrect = 15,

    /// <summary>The percentage of questions with an agreed answer.</summary>
    HitAgreementScore = 16,

    /// <summary>An action: the known answers were compared.</summary>
    Review = 100,

    /// <summary>An action: the submission was to be approved.</summary>
    Approve = 101,

    /// <summary>An action: the submission was to be rejected.</summary>
    Reject = 102,

    /// <summary>An action: the study was to get one more place.</summary>
    Extend = 103,
}
