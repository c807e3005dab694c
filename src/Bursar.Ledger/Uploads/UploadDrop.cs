namespace Bursar.Ledger;

/// <summary>Files that are no longer kept: the store deletes them with the change that they are not needed after.</summary>
/// <param name="Owner">What they were given for (<see cref="Upload.Owner"/>).</param>
/// <param name="Submission">Whose they are (<see cref="Upload.Submission"/>); empty for all of the owner's.</param>
public readonly record struct UploadDrop(ObjectId Owner, ObjectId Submission)
{
    /// <summary>Whether a file is one of them.</summary>
    public bool Has(Upload file) => file.Owner == Owner && (Submission.IsEmpty || file.Submission == Submission);
}
