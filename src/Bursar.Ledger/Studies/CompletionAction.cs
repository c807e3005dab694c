namespace Bursar.Ledger;

/// <summary>What happens to a submission when its completion code is entered. The names are stored: never rename them.</summary>
public enum CompletionAction
{
    /// <summary>It waits for a decision.</summary>
    Review = 1,

    /// <summary>It is approved at once.</summary>
    Approve = 2,

    /// <summary>The participant is screened out: a fixed amount is paid from Available, and the place opens again.</summary>
    ScreenOut = 3,

    /// <summary>It waits for a decision, and the participant is asked to return it.</summary>
    RequestReturn = 4,

    /// <summary>
    /// Part of the reward is paid: the percentage that the payer gives when entering the code (DYNAMIC_PAYMENT).
    /// </summary>
    PayPart = 5,
}
