// What pages written for Amazon Mechanical Turk expect of its script of this name.

function turkGetParam(name, otherwise) {
  const value = new URLSearchParams(window.location.search).get(name);
  return value === null ? (otherwise === undefined ? "" : otherwise) : value;
}

function turkGetSubmitToHost() {
  return turkGetParam("turkSubmitTo", "");
}

// Gives the form the assignment's id and the address to submit to. In a preview, nothing can be submitted.
function turkSetAssignmentID(formName, buttonName) {
  const assignment = turkGetParam("assignmentId", "");
  const field = document.getElementById("assignmentId");
  if (field) field.value = assignment;
  const button = document.getElementById(buttonName || "submitButton");
  if (button && assignment === "ASSIGNMENT_ID_NOT_AVAILABLE") {
    button.disabled = true;
    button.value = "You must ACCEPT the HIT before you can submit the results.";
  }
  const form = document.getElementById(formName || "mturk_form");
  if (form && turkGetSubmitToHost()) form.action = turkGetSubmitToHost() + "/mturk/externalSubmit";
}
