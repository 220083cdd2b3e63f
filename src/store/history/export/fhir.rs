//! The history as a FHIR R4 Bundle: a `CarePlan` a routine, a `Procedure` a session, an `Observation` a number.

use serde_json::{Value, json};

use super::rfc3339;
use crate::domain::history::{Ending, PainWhen, PastSession};
use crate::domain::ids::Id;

/// LOINC's code for a pain number: "Pain severity - 0-10 verbal numeric rating [Score] - Reported".
const PAIN: [&str; 2] = [
    "72514-3",
    "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
];

const PATIENT: &str = "patient";

/// The sessions as text. The patient has no name; `identity` may give one.
pub fn to_fhir(
    sessions: &[PastSession],
    identity: Option<&str>,
) -> Result<String, serde_json::Error> {
    let mut patient = json!({"resourceType": "Patient", "id": PATIENT});
    if let (Some(name), Some(patient)) = (identity, patient.as_object_mut()) {
        patient.insert("name".to_owned(), json!([{"text": name}]));
    }
    let mut resources = vec![patient];
    let mut routines: Vec<&str> = Vec::new();
    for (number, session) in (1_usize..).zip(sessions) {
        let routine = session.routine.as_ref().map(Id::as_str);
        let plan = routine.map(|routine| {
            let known = routines.iter().position(|known| *known == routine);
            known.unwrap_or_else(|| {
                routines.push(routine);
                resources.push(care_plan(routines.len(), routine, session));
                routines.len() - 1
            }) + 1
        });
        resources.push(procedure(number, plan, session));
        resources.extend(observations(number, session));
    }
    let entry = |resource: Value| json!({"resource": resource});
    let entries: Vec<Value> = resources.into_iter().map(entry).collect();
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": entries});
    serde_json::to_string_pretty(&bundle).map(|text| text + "\n")
}

fn subject() -> Value {
    json!({"reference": format!("Patient/{PATIENT}")})
}

fn care_plan(number: usize, routine: &str, session: &PastSession) -> Value {
    json!({
        "resourceType": "CarePlan",
        "id": format!("routine-{number}"),
        "identifier": [{"value": routine}],
        "status": "active",
        "intent": "plan",
        "title": session.name,
        "subject": subject(),
    })
}

fn procedure(number: usize, plan: Option<usize>, session: &PastSession) -> Value {
    let status = match session.ending {
        Ending::Open => "in-progress",
        Ending::Whole => "completed",
        Ending::Early => "stopped",
    };
    let mut period = json!({"start": rfc3339(&session.began)});
    if let (Some(ended), Some(period)) = (&session.ended, period.as_object_mut()) {
        period.insert("end".to_owned(), json!(rfc3339(ended)));
    }
    let mut procedure = json!({
        "resourceType": "Procedure",
        "id": format!("session-{number}"),
        "identifier": [{"value": session.id.as_str()}],
        "status": status,
        "code": {"text": session.name},
        "subject": subject(),
        "performedPeriod": period,
    });
    if let Some(own) = procedure.as_object_mut() {
        if let Some(plan) = plan {
            let to = format!("CarePlan/routine-{plan}");
            own.insert("basedOn".to_owned(), json!([{"reference": to}]));
        }
        // An empty text is no text in FHIR.
        if !session.note.trim().is_empty() {
            own.insert("note".to_owned(), json!([{"text": session.note}]));
        }
    }
    procedure
}

fn observations(number: usize, session: &PastSession) -> Vec<Value> {
    let at = rfc3339(session.ended.as_ref().unwrap_or(&session.began));
    let observation = |place: usize, code: Value, value: u8| {
        json!({
            "resourceType": "Observation",
            "id": format!("session-{number}-{place}"),
            "status": "final",
            "code": code,
            "subject": subject(),
            "partOf": [{"reference": format!("Procedure/session-{number}")}],
            "effectiveDateTime": at,
            "valueInteger": value,
        })
    };
    let pain = (1_usize..).zip(&session.pain).map(|(place, pain)| {
        let when = match pain.when {
            PainWhen::Before => "before the session",
            PainWhen::During => "during the session",
            PainWhen::After => "after the session",
            PainWhen::NextMorning => "the next morning",
        };
        let exercise = pain
            .exercise
            .as_ref()
            .map(|id| format!(", {}", id.as_str()));
        let text = format!("Pain {when}{}", exercise.unwrap_or_default());
        let [code, display] = PAIN;
        let coding = json!([{"system": "http://loinc.org", "code": code, "display": display}]);
        observation(place, json!({"coding": coding, "text": text}), pain.nrs)
    });
    let effort = session.effort.map(|effort| {
        let text = json!({"text": "Effort of the session (RPE, 0 to 10)"});
        observation(0, text, effort)
    });
    pain.chain(effort).collect()
}
