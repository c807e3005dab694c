namespace Bursar.MTurk;

/// <summary>Where a HIT is in its life (the model's <c>HITStatus</c>).</summary>
internal enum HitStatus
{
    /// <summary>Workers can accept it.</summary>
    Assignable,

    /// <summary>Every assignment is accepted, and some workers are at it still.</summary>
    Unassignable,

    /// <summary>Nobody works on it, and nobody can accept it any more.</summary>
    Reviewable,

    /// <summary>The same, and the requester has set it aside (UpdateHITReviewStatus).</summary>
    Reviewing,

    /// <summary>Deleted, by the requester or after 120 days.</summary>
    Disposed,
}
