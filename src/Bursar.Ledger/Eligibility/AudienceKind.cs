namespace Bursar.Ledger;

/// <summary>What an <see cref="AudienceRule"/> asks of a participant.</summary>
public enum AudienceKind
{
    /// <summary>All of its rules admit the participant.</summary>
    All,

    /// <summary>At least one of its rules admits the participant.</summary>
    Any,

    /// <summary>The participant is listed.</summary>
    Listed,

    /// <summary>
    /// The participant had taken a place in one of the studies when this one was published, whatever became of it.
    /// </summary>
    TookPart,

    /// <summary>The participant is a member of one of the groups now.</summary>
    InGroup,

    /// <summary>The participant has given one of the answers to a screener.</summary>
    Answered,

    /// <summary>The participant's answer to a screener lies in a range.</summary>
    Within,
}
