namespace Bursar.MTurk;

/// <summary>
/// The members that CreateQualificationType and UpdateQualificationType share. A member that is absent is null.
/// </summary>
internal sealed record QualificationTypeFields
{
    // Ten years, as the ledger's own limit; MTurk names none.
    private static readonly (int Min, int Max) Delay = (0, (int)TraitType.MaxSpan.TotalSeconds);

    /// <summary>Whether workers can ask for it and HITs can require it.</summary>
    public bool? IsActive { get; init; }

    /// <summary>How long workers wait before they ask again.</summary>
    public TimeSpan? RetryDelay { get; init; }

    /// <summary>Whether everyone who asks is given it.</summary>
    public bool? AutoGranted { get; init; }

    /// <summary>The value that everyone who asks is given.</summary>
    public int? AutoGrantedValue { get; init; }

    /// <summary>The test that workers take.</summary>
    public NewTest? Test { get; init; }

    /// <summary>Reads the members.</summary>
    public static QualificationTypeFields Read(Input input, bool isNew)
    {
        var status = isNew
            ? input.RequiredOneOf("QualificationTypeStatus", nameof(TraitTypeState.Active), nameof(TraitTypeState.Inactive))
            : input.OneOf("QualificationTypeStatus", nameof(TraitTypeState.Active), nameof(TraitTypeState.Inactive));
        return new()
        {
            Test = QualificationTest.Read(input),
            IsActive = status is null ? null : status == nameof(TraitTypeState.Active),
            RetryDelay = input.Bounded("RetryDelayInSeconds", Delay) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            AutoGranted = input.Has("AutoGranted") ? input.Flag("AutoGranted") : null,
            AutoGrantedValue = input.Integer("AutoGrantedValue", int.MinValue, int.MaxValue),
        };
    }
}
