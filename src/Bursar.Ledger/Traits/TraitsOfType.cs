namespace Bursar.Ledger;

/// <summary>The traits of one kind, ordered by participant.</summary>
/// <param name="Type">The id of the kind of trait.</param>
/// <param name="State">Only traits in this state.</param>
/// <param name="After">The participant after whom the page begins; empty for the first page.</param>
/// <param name="Limit">The maximum number of traits.</param>
public sealed record TraitsOfType(ObjectId Type, TraitState State, ObjectId After, int Limit) : Query<Trait>(Limit);
