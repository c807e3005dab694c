namespace Bursar.MTurk;

/// <summary>The errors found so far in an input.</summary>
internal sealed class InputFaults
{
    private const int MaxViolations = 100;
    private readonly List<string> _violations = [];
    private MTurkError? _wrongType;
    private MTurkError? _refusal;

    /// <summary>
    /// The error to answer: a wrong type, which AWS notices first; else all violations of the model in one message; else the
    /// first error of MTurk's own; else null.
    /// </summary>
    public MTurkError? Error => _wrongType ?? (_violations.Count == 0 ? _refusal : new("ValidationException", Sentence()));

    /// <summary>Reports a value whose type is not the model's.</summary>
    public void WrongType(string message) => _wrongType ??= new("SerializationException", message);

    /// <summary>Reports a violation of the model.</summary>
    public void Violation(string message)
    {
        if (_violations.Count < MaxViolations) _violations.Add(message);
    }

    /// <summary>Reports what the model allows and MTurk refuses.</summary>
    public void Refuse(MTurkError why) => _refusal ??= why;

    private string Sentence()
        => $"{_violations.Count} validation error{(_violations.Count == 1 ? "" : "s")} detected: "
            + $"{string.Join("; ", _violations)}";
}
