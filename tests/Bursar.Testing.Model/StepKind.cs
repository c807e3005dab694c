namespace Bursar.Testing.Model;

/// <summary>What a <see cref="Step"/> does: one kind for each command that money depends on.</summary>
internal enum StepKind
{
    OpenBook,
    UpdateBook,
    TopUp,
    Refund,
    DraftStudy,
    PublishStudy,
    AddPlaces,
    StopStudy,
    SettleStudy,
    SetExpiry,
    ChangeTerms,
    ReviewStudy,
    DeleteStudy,
    TakePlace,
    SubmitWork,
    ApproveSubmission,
    RejectSubmission,
    ReturnSubmission,
    SettleSubmission,
    PayBonus,
    PauseStudy,
    RewriteDraft,
    ApproveSubmissions,
    CompleteSubmission,
    ScreenOutSubmissions,
    RequestReturn,
    PrepareBonuses,
    PayBonuses,
}
