namespace Bursar.Ledger;

/// <summary>Between whom a <see cref="Message"/> goes. The values are stored: never renumber them.</summary>
public enum MessageWay
{
    /// <summary>From a payer, or a user of the payer's, to a participant.</summary>
    ToParticipant = 1,

    /// <summary>From a participant to a user.</summary>
    FromParticipant = 2,

    /// <summary>From one user to another.</summary>
    BetweenUsers = 3,
}
