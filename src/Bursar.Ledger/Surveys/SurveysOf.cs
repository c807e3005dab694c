namespace Bursar.Ledger;

/// <summary>The surveys of a researcher in all books that are not deleted, oldest first.</summary>
/// <param name="Researcher">The id of the user.</param>
/// <param name="After">The survey after which the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of surveys.</param>
public sealed record SurveysOf(ObjectId Researcher, ObjectId After, int Limit) : Query<Survey>(Limit);
