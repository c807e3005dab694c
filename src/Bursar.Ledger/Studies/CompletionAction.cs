namespace Bursar.Ledger;

/// <summary>What happens to a submission when its completion code is entered. The names are stored: never rename them.</summary>
public enum CompletionAction
{
    /// <summary>It waits for a decision.</summary>
    Review = 1,

    /// <summary>It is approved at once.</summary>
    Approve = 2,

    /// <summary>The participant does not fit: a fixed amount is paid from what is available, and the place opens again.</summary>
    ScreenOut = 3,

    /// <summary>It waits for a decision, and the participant is asked to give it back.</summary>
    RequestReturn = 4,

    /// <summary>A part of the reward is paid, as much as the payer says who enters the code (DYNAMIC_PAYMENT).</summary>
    PayPart = 5,
}
