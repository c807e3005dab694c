namespace Bursar.MTurk;

/// <summary>Where the work on an assignment is (the model's <c>AssignmentStatus</c>). Before it is submitted there is none.</summary>
internal enum AssignmentStatus
{
    /// <summary>It waits for a decision.</summary>
    Submitted,

    /// <summary>It is paid.</summary>
    Approved,

    /// <summary>It was turned down.</summary>
    Rejected,
}
