namespace Bursar.Ledger;

/// <summary>
/// The traits that every participant has, over all books (MTurk API Reference, QualificationRequirement). Their ids are MTurk's.
/// </summary>
public static class SystemTrait
{
    /// <summary>The percentage of the places taken whose work was submitted.</summary>
    public const string PercentSubmitted = "00000000000000000000";

    /// <summary>The percentage of the places taken that timed out.</summary>
    public const string PercentAbandoned = "00000000000000000070";

    /// <summary>The percentage of the places taken that were returned.</summary>
    public const string PercentReturned = "000000000000000000E0";

    /// <summary>The percentage of the submitted work that was approved.</summary>
    public const string PercentApproved = "000000000000000000L0";

    /// <summary>The percentage of the submitted work that was rejected.</summary>
    public const string PercentRejected = "000000000000000000S0";

    /// <summary>The number of submissions that were approved.</summary>
    public const string NumberApproved = "00000000000000000040";

    /// <summary>Where the participant is: the only trait whose value is a <see cref="Ledger.Locale"/>.</summary>
    public const string Locale = "00000000000000000071";

    /// <summary>1 if the participant may see adult content, otherwise 0.</summary>
    public const string Adult = "00000000000000000060";

    /// <summary>The participant is one of MTurk's Masters.</summary>
    public const string Masters = "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH";

    /// <summary>The same as <see cref="Masters"/>, under the id that it had in MTurk's sandbox.</summary>
    public const string SandboxMasters = "2ARFPLSP75KLA8M8DH1HTEQVJT3SY6";

    /// <summary>Every id.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        PercentSubmitted, NumberApproved, Adult, PercentAbandoned, Locale, PercentReturned, PercentApproved, PercentRejected,
        SandboxMasters, Masters,
    ];
}
