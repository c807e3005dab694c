namespace Bursar.Ledger;

/// <summary>
/// The kinds of row, in the order of Bursar.Storage's catalogue. Append new ones: nodes of different versions must agree on the
/// values.
/// </summary>
public enum RowKind
{
    /// <summary>A <see cref="Ledger.Book"/>.</summary>
    Book,

    /// <summary>A <see cref="Ledger.Study"/>.</summary>
    Study,

    /// <summary>A <see cref="Ledger.Submission"/>.</summary>
    Submission,

    /// <summary>A <see cref="Ledger.Participation"/>.</summary>
    Participation,

    /// <summary>A <see cref="Ledger.Document"/>.</summary>
    Document,

    /// <summary>A <see cref="Ledger.Bonus"/>.</summary>
    Bonus,

    /// <summary>A <see cref="Ledger.BonusBatch"/>.</summary>
    BonusBatch,

    /// <summary>A <see cref="Ledger.Project"/>.</summary>
    Project,

    /// <summary>A <see cref="Ledger.Membership"/>.</summary>
    Membership,

    /// <summary>A <see cref="Ledger.User"/>.</summary>
    User,

    /// <summary>A <see cref="Ledger.Participant"/>.</summary>
    Participant,

    /// <summary>An <see cref="Ledger.AccessKey"/>.</summary>
    AccessKey,

    /// <summary>A <see cref="Ledger.Token"/>.</summary>
    Token,

    /// <summary>A <see cref="Ledger.Transfer"/>: only ever appended.</summary>
    Transfer,

    /// <summary>An <see cref="Ledger.EventBatch"/>: only ever appended, and deleted after a time.</summary>
    EventBatch,

    /// <summary>The <see cref="Ledger.House"/>.</summary>
    House,

    /// <summary>A <see cref="Ledger.TraitType"/>.</summary>
    TraitType,

    /// <summary>A <see cref="Ledger.TraitName"/>.</summary>
    TraitName,

    /// <summary>A <see cref="Ledger.Trait"/>.</summary>
    Trait,

    /// <summary>A <see cref="Ledger.RequirementSet"/>.</summary>
    RequirementSet,

    /// <summary>A <see cref="Ledger.TraitUse"/>.</summary>
    TraitUse,

    /// <summary>A <see cref="Ledger.Block"/>.</summary>
    Block,

    /// <summary>A <see cref="Ledger.StudyTally"/>: commands add to it.</summary>
    StudyTally,

    /// <summary>A <see cref="Ledger.TraitTest"/>.</summary>
    TraitTest,

    /// <summary>A <see cref="Ledger.TraitRequest"/>.</summary>
    TraitRequest,

    /// <summary>A <see cref="Ledger.Hook"/>.</summary>
    Hook,

    /// <summary>A <see cref="Ledger.HookSecret"/>.</summary>
    HookSecret,

    /// <summary>An <see cref="Ledger.Outbox"/>.</summary>
    Outbox,

    /// <summary>A <see cref="Ledger.Delivery"/>.</summary>
    Delivery,

    /// <summary>A <see cref="Ledger.StudyReview"/>.</summary>
    StudyReview,

    /// <summary>An <see cref="Ledger.AnswerSheet"/>.</summary>
    AnswerSheet,

    /// <summary>A <see cref="Ledger.ReviewEntry"/>.</summary>
    ReviewEntry,

    /// <summary>A <see cref="Ledger.OneOffPayment"/>.</summary>
    OneOffPayment,

    /// <summary>A <see cref="Ledger.Message"/>.</summary>
    Message,

    /// <summary>A <see cref="Ledger.SignIn"/>.</summary>
    SignIn,

    /// <summary>A <see cref="Ledger.SignInName"/>.</summary>
    SignInName,

    /// <summary>A <see cref="Ledger.Topic"/>.</summary>
    Topic,

    /// <summary>An <see cref="Ledger.Upload"/>.</summary>
    Upload,

    /// <summary>A <see cref="Ledger.ParticipantGroup"/>.</summary>
    ParticipantGroup,

    /// <summary>A <see cref="Ledger.GroupMember"/>.</summary>
    GroupMember,

    /// <summary>A <see cref="Ledger.StudyAudience"/>.</summary>
    StudyAudience,

    /// <summary>An <see cref="Ledger.Invitation"/>.</summary>
    Invitation,

    /// <summary>A <see cref="Ledger.StudyCollection"/>.</summary>
    StudyCollection,

    /// <summary>A <see cref="Ledger.CollectionPart"/>.</summary>
    CollectionPart,

    /// <summary>A <see cref="Ledger.LoginPool"/>.</summary>
    LoginPool,

    /// <summary>A <see cref="Ledger.Login"/>.</summary>
    Login,

    /// <summary>A <see cref="Ledger.LoginUse"/>.</summary>
    LoginUse,

    /// <summary>A <see cref="Ledger.FilterSet"/>.</summary>
    FilterSet,

    /// <summary>A <see cref="Ledger.FilterSetVersion"/>.</summary>
    FilterSetVersion,

    /// <summary>A <see cref="Ledger.BalanceMark"/>: only ever appended.</summary>
    BalanceMark,

    /// <summary>A <see cref="Ledger.CreditChange"/>: only ever appended.</summary>
    CreditChange,

    /// <summary>A <see cref="Ledger.Survey"/>.</summary>
    Survey,

    /// <summary>A <see cref="Ledger.SurveyResponse"/>.</summary>
    SurveyResponse,

    /// <summary>A <see cref="Ledger.Payout"/>.</summary>
    Payout,

    /// <summary>A <see cref="Ledger.PayoutItem"/>.</summary>
    PayoutItem,

    /// <summary>A <see cref="Ledger.PayoutSum"/>.</summary>
    PayoutSum,

    /// <summary>A <see cref="Ledger.PayoutAddress"/>.</summary>
    PayoutAddress,

    /// <summary>A <see cref="Ledger.GroupLink"/>.</summary>
    GroupLink,

    /// <summary>A <see cref="Ledger.GroupConsent"/>.</summary>
    GroupConsent,

    /// <summary>A <see cref="Ledger.TaskCollection"/>.</summary>
    TaskCollection,

    /// <summary>A <see cref="Ledger.TaskResponse"/>: only ever appended.</summary>
    TaskResponse,

    /// <summary>An <see cref="Ledger.Alert"/>.</summary>
    Alert,

    /// <summary>A <see cref="Ledger.PricingChange"/>: only ever appended.</summary>
    PricingChange,

    /// <summary>A <see cref="Ledger.TaskDataset"/>.</summary>
    TaskDataset,

    /// <summary>A <see cref="Ledger.TaskDatapoint"/>: only ever appended.</summary>
    TaskDatapoint,

    /// <summary>A <see cref="Ledger.TaskBatch"/>.</summary>
    TaskBatch,

    /// <summary>A <see cref="Ledger.TaskJob"/>.</summary>
    TaskJob,

    /// <summary>A <see cref="Ledger.SigningKey"/>.</summary>
    SigningKey,

    /// <summary>A <see cref="Ledger.StudyFeedback"/>.</summary>
    StudyFeedback,

    /// <summary>A <see cref="Ledger.FeedbackFile"/>.</summary>
    FeedbackFile,

    /// <summary>A <see cref="Ledger.MailAddress"/>.</summary>
    MailAddress,

    /// <summary>A <see cref="Ledger.MailOwner"/>.</summary>
    MailOwner,

    /// <summary>A <see cref="Ledger.SubjectOwner"/>.</summary>
    SubjectOwner,
}
