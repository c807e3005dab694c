namespace Bursar.MTurk;

/// <summary>
/// Which values a comparator takes (MTurk API Reference, QualificationRequirement). The message about a LocaleValue that is in
/// the way is the service's; the others are made like it.
/// </summary>
internal static class RequirementValues
{
    /// <summary>The error if a requirement's values do not fit its comparator and its qualification; null if they do.</summary>
    public static MTurkError? Refuse(QualificationRequirement one)
    {
        // Reported already.
        if (!Enum.TryParse<Comparator>(one.Comparator, out var comparator)) return null;
        var isLocale = one.TypeId == SystemTrait.Locale;
        if (!isLocale && one.LocaleValues is not null) return MustBeNull("LocaleValue", comparator);
        if (isLocale && one.IntegerValues is not null) return MustBeNull("IntegerValue", comparator);
        var (name, count) = isLocale
            ? ("LocaleValue", one.LocaleValues?.Count ?? 0)
            : ("IntegerValue", one.IntegerValues?.Count ?? 0);
        return comparator switch
        {
            Comparator.Exists or Comparator.DoesNotExist => count > 0 ? MustBeNull(name, comparator) : null,
            Comparator.In or Comparator.NotIn => count == 0 ? MustNotBeNull(name, comparator) : null,
            Comparator.EqualTo or Comparator.NotEqualTo => RefuseAllButOne(name, count, comparator),
            _ when isLocale => MustBeNull(name, comparator),
            _ => RefuseAllButOne(name, count, comparator),
        };
    }

    private static MTurkError? RefuseAllButOne(string name, int count, Comparator comparator) => count switch
    {
        0 => MustNotBeNull(name, comparator),
        1 => null,
        _ => MTurkErrors.Request($"Only a single {name} can be used with the {comparator} comparator"),
    };

    private static MTurkError MustBeNull(string name, Comparator comparator)
        => MTurkErrors.Request($"{name} must be null when used with the {comparator} comparator");

    private static MTurkError MustNotBeNull(string name, Comparator comparator)
        => MTurkErrors.Request($"{name} must not be null when used with the {comparator} comparator");
}
