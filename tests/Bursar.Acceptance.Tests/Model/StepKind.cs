namespace Bursar.Acceptance.Tests;

/// <summary>The steps of the model test.</summary>
internal enum StepKind
{
    TopUp,
    CreateHit,
    AddAssignments,
    SetExpiration,
    ChangeType,
    Review,
    Delete,
    Accept,
    Submit,
    Return,
    Approve,
    Reject,
    Bonus,
    Advance,
}
