"""What people wrote down about an applicant: sentences, their scope, and the cues they carry."""
