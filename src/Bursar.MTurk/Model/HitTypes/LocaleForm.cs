namespace Bursar.MTurk;

/// <summary>A location on the wire (the model's <c>Locale</c>).</summary>
internal static class LocaleForm
{
    /// <summary>Reads the members of the model's <c>Locale</c>, which must be codes of ISO 3166.</summary>
    public static Locale Read(Input input)
    {
        var locale = new Locale(input.RequiredCountry("Country"), input.Country("Subdivision"));
        if (!new Locale(locale.Country).Exists) input.Refuse("Country", locale.Country);
        else if (!locale.Exists) input.Refuse("Subdivision", locale.Subdivision);
        return locale;
    }

    /// <summary>Writes the members of the model's <c>Locale</c>.</summary>
    public static void Write(AnswerWriter answer, Locale locale)
    {
        answer.Text("Country", locale.Country);
        answer.Text("Subdivision", locale.Subdivision);
    }
}
