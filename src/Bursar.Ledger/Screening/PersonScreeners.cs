namespace Bursar.Ledger;

/// <summary>Who someone is, where they live and come from, and which languages they speak.</summary>
internal static class PersonScreeners
{
    private const string Person = "Demographics";
    private const string Place = "Geography";
    private const string Health = "Health";

    public static readonly IReadOnlyList<Screener> All =
    [
        new("age", ScreenerKind.Whole, "Age")
        {
            Question = "How old are you?",
            Description = "In years.",
            Category = Person,
            Tags = ["rep_sample_age", "core-1", "default_export_date_of_birth", "waitlist-base-question"],
            Min = 18,
            Max = 100,
        },
        new("sex", ScreenerKind.Choice, "Sex")
        {
            Question = "Which sex do your legal documents state?",
            Category = Person,
            Tags = ["rep_sample_sex", "core-2", "default_export_sex", "waitlist-base-question"],
            Choices = ["Male", "Female"],
        },
        new("gender", ScreenerKind.Choice, "Gender")
        {
            Question = "What is your gender?",
            Category = Person,
            Tags = ["default_export_gender", "popular"],
            Choices = ["Man (trans men included)", "Woman (trans women included)", "Non-binary", "Rather not say"],
        },
        new("ethnicity-simplified", ScreenerKind.Choice, "Ethnicity (Simplified)")
        {
            Question = "Which of these ethnic groups is yours?",
            Category = Person,
            Tags = ["rep_sample_ethnicity", "core-4", "default_export_ethnicity", "popular", "waitlist-base-question"],
            Choices = ["White", "Black", "Asian", "Mixed", "Other", "Prefer not to say"],
        },
        new("us-political-affiliation", ScreenerKind.Choice, "U.S. Political Affiliation")
        {
            Question = "Which party of the USA do you feel closest to?",
            Category = Person,
            Choices = ["Democrat", "Republican", "Independent", "Other", "None", "Prefer not to say"],
        },
        new("children", ScreenerKind.Choice, "Children")
        {
            Question = "Do you have children?",
            Category = Person,
            Tags = ["about-you-maxxing"],
            Choices = ScreenerLists.YesNo,
        },
        new("first-language", ScreenerKind.Choice, "First Language")
        {
            Question = "Which language did you learn first?",
            Category = Person,
            Tags = ["core-5", "default_export_language", "popular", "waitlist-base-question", "priority"],
            Choices = ScreenerLists.Languages,
        },
        new("fluent-languages", ScreenerKind.Choice, "Fluent languages")
        {
            Question = "Which languages do you speak fluently?",
            Category = Person,
            Tags =
            [
                "rep_sample_language", "core-13", "submission_demographic_export", "waitlist-base-question", "priority",
                "fluent-language-maxxing",
            ],
            Choices = ScreenerLists.FluentLanguages,
            TakesMany = true,
        },
        new("country-of-birth", ScreenerKind.Choice, "Country of Birth")
        {
            Question = "In which country were you born?",
            Category = Place,
            Tags =
            [
                "core-6", "default_export_country_of_birth", "country_of_birth_rep_sample", "popular", "waitlist-base-question",
            ],
            Choices = ScreenerLists.Birthplaces,
        },
        new("current-country-of-residence", ScreenerKind.Choice, "Current Country of Residence")
        {
            Question = "In which country do you live now?",
            Category = Place,
            Tags = ["rep_sample_country", "core-7", "default_export_country_of_residence", "waitlist-base-question"],
            Choices = ScreenerLists.Countries,
        },
        new("nationality", ScreenerKind.Choice, "Nationality")
        {
            Question = "Of which country are you a national?",
            Category = Place,
            Tags = ["core-10", "default_export_nationality", "rep_sample_nationality", "popular", "priority"],
            Choices = ScreenerLists.Countries,
        },
        new("nationality-uk", ScreenerKind.Choice, "Nationality (UK)")
        {
            Question = "From which country of the United Kingdom are you?",
            Category = Place,
            Tags = ["core-11"],
            Choices = ["England", "Wales", "Scotland", "Northern Ireland"],
        },
        new("uk-country-of-residence", ScreenerKind.Choice, "UK country of residence ")
        {
            Question = "In which country of the United Kingdom do you live?",
            Category = Place,
            Tags = ["priority"],
            Choices = ["England", "Northern Ireland", "Scotland", "Wales"],
        },
        new("current-us-state-of-residence", ScreenerKind.Choice, "Current U.S state of residence")
        {
            Question = "In which state of the USA do you live?",
            Category = Place,
            Tags = ["core-8"],
            Choices = ScreenerLists.UsStates,
        },
        new("vision", ScreenerKind.Choice, "Vision")
        {
            Question = "Do you see well, with glasses or contact lenses if you wear them?",
            Category = Health,
            Tags = ["core-21", "about-you-maxxing"],
            Choices = ScreenerLists.YesNoUnsaid,
        },
        new("hearing-difficulties", ScreenerKind.Choice, "Hearing Difficulties")
        {
            Question = "Do you find it hard to hear?",
            Category = Health,
            Choices = ScreenerLists.YesNoUnsaid,
        },
        new("handedness", ScreenerKind.Choice, "Handedness")
        {
            Question = "Which hand do you prefer?",
            Category = Health,
            Choices = ["Right-handed", "Left-handed", "Ambidextrous"],
        },
        new("literacy-difficulties", ScreenerKind.Choice, "Literacy Difficulties")
        {
            Question = "Do you have dyslexia, dyspraxia, ADHD, or anything else that makes reading or writing hard?",
            Category = Health,
            Tags = ["default_export_literacy_difficulties", "about-you-maxxing"],
            Choices = ScreenerLists.YesNoUnsaid,
        },
    ];
}
