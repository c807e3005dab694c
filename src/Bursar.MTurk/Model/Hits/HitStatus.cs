namespace Bursar.MTurk;

/// <summary>The status of a HIT (the model's <c>HITStatus</c>).</summary>
internal enum HitStatus
{
    /// <summary>Workers can accept it.</summary>
    Assignable,

    /// <summary>Every assignment is accepted, and some workers are still working.</summary>
    Unassignable,

    /// <summary>No worker is working on it, and none can accept it any more.</summary>
    Reviewable,

    /// <summary>Reviewable, and set aside by the requester (UpdateHITReviewStatus).</summary>
    Reviewing,

    /// <summary>Deleted, by the requester or after 120 days.</summary>
    Disposed,
}
