namespace Bursar.Ledger;

/// <summary>Whether a participant has a trait. The values are stored: never renumber them.</summary>
public enum TraitState
{
    /// <summary>The participant has asked for it and was not given it.</summary>
    Asked = 1,

    /// <summary>The participant has it.</summary>
    Granted = 2,

    /// <summary>The participant had it, and the payer took it back.</summary>
    Revoked = 3,
}
