namespace Bursar.Acceptance.Tests;

/// <summary>What can be done in the model test.</summary>
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
