namespace Bursar.Ledger;

/// <summary>Work, education, income, and the devices that someone has.</summary>
internal static class WorkScreeners
{
    private const string Work = "Work";
    private const string Devices = "Technology";

    public static readonly IReadOnlyList<Screener> All =
    [
        new("employment-status", ScreenerKind.Choice, "Employment Status")
        {
            Question = "Are you employed at the moment?",
            Category = Work,
            Tags = ["core-14", "default_export_employment_status", "popular", "waitlist-base-question", "priority"],
            Choices =
            [
                "Full-Time", "Part-Time", "Starting a new job within a month", "Unemployed (and looking for work)",
                "Not in paid work (such as caring, retired or disabled)", "Other",
            ],
        },
        new("employment-sector", ScreenerKind.Choice, "Employment-Sector")
        {
            Question = "In which sector do you mainly work?",
            Category = Work,
            Tags = ["core-15", "default_export_employment_sector", "waitlist-base-question", "priority"],
            Choices =
            [
                "Agriculture, Food and Natural Resources", "Architecture and Construction", "Arts",
                "Business Management & Administration", "Education & Training", "Finance", "Government & Public Administration",
                "Medicine", "Hospitality & Tourism", "Information Technology", "Legal", "Policing", "Military", "Manufacturing",
                "Marketing & Sales", "Retail", "Science, Technology, Engineering & Mathematics", "Social Sciences",
                "Transportation, Distribution & Logistics", "Other", "Rather not say",
            ],
        },
        new("highest-education-level-completed", ScreenerKind.Choice, "Highest education level completed")
        {
            Question = "What is the highest level of education that you have finished?",
            Category = "Education",
            Tags =
            [
                "core-16", "default_export_highest_education_level_completed", "submission_demographic_export", "popular",
                "waitlist-base-question", "priority", "about-you-maxxing",
            ],
            Choices =
            [
                "No formal qualifications", "Secondary education (GCSE, GED)", "High school diploma, A-levels",
                "Technical or community college", "Undergraduate degree (BA, BSc)", "Graduate degree (MA, MSc, MPhil)",
                "Doctorate (PhD)", "Don't know, or not applicable",
            ],
        },
        new("student-status", ScreenerKind.Choice, "Student Status")
        {
            Question = "Do you study at the moment?",
            Category = "Education",
            Tags = ["core-17", "default_export_student_status", "waitlist-base-question", "priority"],
            Choices = ScreenerLists.YesNo,
        },
        new("household-income-gbp", ScreenerKind.Choice, "Household Income (GBP)")
        {
            Question = "How much do all earners of your household have together in a year, after tax, in GBP?",
            Category = Work,
            Tags = ["core-19", "priority"],
            Choices =
            [
                "Less than £10,000", "£10,000 - £15,999", "£16,000 - £19,999", "£20,000 - £29,999", "£30,000 - £39,999",
                "£40,000 - £49,999", "£50,000 - £59,999", "£60,000 - £69,999", "£70,000 - £79,999", "£80,000 - £89,999",
                "£90,000 - £99,999", "£100,000 - £149,999", "More than £150,000", "Rather not say",
            ],
        },
        new("socioeconomic-status", ScreenerKind.Choice, "Socioeconomic Status")
        {
            Question = "On a ladder from 1, the worst off, to 10, the best off: where do you stand?",
            Category = Work,
            Tags = ["core-20", "priority"],
            Choices = [.. Enumerable.Range(1, 10).Select(rung => $"{rung}")],
        },
        new("computer-programming", ScreenerKind.Choice, "Computer Programming")
        {
            Question = "Can you write computer programs?",
            Category = Devices,
            Tags = ["about-you-maxxing"],
            Choices = ["Yes", "No", "I don't know"],
        },
        new("microphone", ScreenerKind.Choice, "Microphone")
        {
            Question = "Do you have a microphone, and would you use it for a study?",
            Category = Devices,
            Tags = ["priority"],
            Choices = ScreenerLists.YesNo,
        },
        new("record-video", ScreenerKind.Choice, "Record Video")
        {
            Question = "Would you record yourself with a camera for a study?",
            Category = Devices,
            Choices = ScreenerLists.YesNo,
        },
        new("phone-operating-system", ScreenerKind.Choice, "Phone Operating System")
        {
            Question = "Which operating system does your main phone have?",
            Category = Devices,
            Tags = ["priority"],
            Choices =
                ["Android", "iOS (iPhone)", "Windows", "Other, or not applicable", "Don't know", "I have no phone"],
        },
    ];
}
