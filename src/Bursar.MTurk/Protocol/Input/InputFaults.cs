namespace Bursar.MTurk;

/// <summary>What is wrong with an input, as far as it was read.</summary>
internal sealed class InputFaults
{
    private const int MaxViolations = 100;
    private readonly List<string> _violations = [];
    private MTurkError? _wrongType;
    private MTurkError? _refusal;

    /// <summary>
    /// A value of another type, which AWS notices first; else every broken constraint of the model in
    /// one message; else the first thing that MTurk itself refuses; else null.
    /// </summary>
    public MTurkError? Error => _wrongType ?? (_violations.Count == 0 ? _refusal : new("ValidationException", Sentence()));

    /// <summary>A value is of another type than the model's.</summary>
    public void WrongType(string message) => _wrongType ??= new("SerializationException", message);

    /// <summary>A value breaks a constraint of the model.</summary>
    public void Violation(string message)
    {
        if (_violations.Count < MaxViolations) _violations.Add(message);
    }

    /// <summary>MTurk refuses what the model allows.</summary>
    public void Refuse(MTurkError why) => _refusal ??= why;

    private string Sentence()
        => $"{_violations.Count} validation error{(_violations.Count == 1 ? "" : "s")} detected: "
            + $"{string.Join("; ", _violations)}";
}
